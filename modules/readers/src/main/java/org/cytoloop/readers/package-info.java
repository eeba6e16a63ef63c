/**
 * Image files as slices. This package holds the two reader providers; the sub-packages are the table of contents:
 * {@code tiff} the container, {@code codec} decompression, {@code series} planes to series, {@code ome}, {@code imagej}
 * and {@code pyramid} what the formats on top of TIFF mean, {@code imageio} PNG, JPEG and JPEG 2000, {@code write} the
 * OME-TIFF writer.
 */
package org.cytoloop.readers;
