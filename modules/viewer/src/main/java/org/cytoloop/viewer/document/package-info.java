/** One open slice: its image, its cells, and what is known of them. */
package org.cytoloop.viewer.document;
