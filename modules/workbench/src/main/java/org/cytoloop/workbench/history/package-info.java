/**
 * The history window: what was done to the study, when and by whom, and steps back through it.
 */
package org.cytoloop.workbench.history;
