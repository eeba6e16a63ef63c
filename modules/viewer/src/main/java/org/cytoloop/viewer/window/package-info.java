/** The tabs that show slices. */
package org.cytoloop.viewer.window;
