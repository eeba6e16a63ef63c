/** What is drawn over a slice and which parts of the viewer are shown. */
package org.cytoloop.viewer.options;
