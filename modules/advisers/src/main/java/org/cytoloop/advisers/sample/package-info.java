/** Advice on drawing and labelling samples. */
package org.cytoloop.advisers.sample;
