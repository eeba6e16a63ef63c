/** What a chart shows, as values: the same for a window, a file and a report. */
package org.cytoloop.plots.model;
