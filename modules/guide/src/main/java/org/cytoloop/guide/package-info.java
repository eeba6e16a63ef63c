/** The window that names the next step. */
package org.cytoloop.guide;
