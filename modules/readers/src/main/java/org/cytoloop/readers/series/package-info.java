/** From pages of TIFF files to series: which page holds which channel, section and time point, and their metadata. */
package org.cytoloop.readers.series;
