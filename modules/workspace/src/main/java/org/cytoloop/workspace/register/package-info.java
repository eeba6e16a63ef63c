/** The study's books in memory and on disk: slices, labels, rounds. */
package org.cytoloop.workspace.register;
