/** The OME-TIFF writer: demo slices and the pyramids of a study's cache. */
package org.cytoloop.readers.write;
