/** How the channels of a slice are shown: on and off, colour, contrast. */
package org.cytoloop.viewer.channels;
