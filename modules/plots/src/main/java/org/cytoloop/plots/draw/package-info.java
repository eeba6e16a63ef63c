/** Draws charts of plots.model with JFreeChart, on any Graphics2D. */
package org.cytoloop.plots.draw;
