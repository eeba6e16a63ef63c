/** Cells from label masks: integer images in which every cell has a number of its own. */
package org.cytoloop.exchange.mask;
