/** Pixels in primitive arrays: series, channels, levels, tiles and planes. */
package org.cytoloop.core.image;
