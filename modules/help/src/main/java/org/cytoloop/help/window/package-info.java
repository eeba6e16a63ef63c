/** The window that shows the help; F1. */
package org.cytoloop.help.window;
