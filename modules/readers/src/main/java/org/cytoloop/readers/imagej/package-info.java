/** ImageJ's own TIFF: hyperstacks, stacks whose planes have no directories, lookup tables and labels. */
package org.cytoloop.readers.imagej;
