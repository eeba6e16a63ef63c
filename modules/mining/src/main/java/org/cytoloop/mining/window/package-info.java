/** The window of mining and the commands that open it. */
package org.cytoloop.mining.window;
