/**
 * The health of the plug-ins: which services there are and which could not be made.
 */
package org.cytoloop.workbench.health;
