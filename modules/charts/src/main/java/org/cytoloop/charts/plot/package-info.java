/** Charts of plots.model in windows: tooltips, zoom, hiding series, saving and copying. */
package org.cytoloop.charts.plot;
