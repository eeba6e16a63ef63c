/** Charts as SVG, PNG, PDF and CSV. */
package org.cytoloop.plots.files;
