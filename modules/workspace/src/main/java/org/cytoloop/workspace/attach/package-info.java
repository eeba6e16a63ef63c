/** Finds the cells of an earlier detection again in a later one. */
package org.cytoloop.workspace.attach;
