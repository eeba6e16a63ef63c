/** Advice before the first label: images, cells, rule, training slices. */
package org.cytoloop.advisers.prepare;
