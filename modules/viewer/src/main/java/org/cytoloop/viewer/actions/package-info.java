/** Commands of the viewer: tools, zoom, channels, overlays, pictures. */
package org.cytoloop.viewer.actions;
