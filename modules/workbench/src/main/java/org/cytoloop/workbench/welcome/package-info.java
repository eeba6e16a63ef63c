/**
 * The start page that is shown while no study is open.
 */
package org.cytoloop.workbench.welcome;
