/** One writer per study. */
package org.cytoloop.workspace.lock;
