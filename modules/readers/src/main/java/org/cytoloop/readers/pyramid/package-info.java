/** Pyramids in SubIFDs and in pages, plain stacks of pages, and what Aperio and PerkinElmer scanners write beside them. */
package org.cytoloop.readers.pyramid;
