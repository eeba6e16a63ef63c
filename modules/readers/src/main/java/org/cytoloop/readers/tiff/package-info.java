/** The TIFF container: directories, layout of strips and tiles, and random access to their samples. */
package org.cytoloop.readers.tiff;
