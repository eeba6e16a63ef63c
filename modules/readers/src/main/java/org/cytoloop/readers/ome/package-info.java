/** OME metadata: OME-TIFF of one or several files, companion files, and OME-XML that carries its pixels itself. */
package org.cytoloop.readers.ome;
