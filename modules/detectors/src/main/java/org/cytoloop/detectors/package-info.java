/** Detection of nuclei and spots in one channel: tile by tile, with a result that does not depend on the tiles. */
package org.cytoloop.detectors;
