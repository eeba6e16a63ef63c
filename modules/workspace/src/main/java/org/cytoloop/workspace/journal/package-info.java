/** What journal events do to the labels, how to undo them, and their replay. */
package org.cytoloop.workspace.journal;
