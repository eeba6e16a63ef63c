/** Plays the loop on the demo study: an annotator who answers from the known truth. */
package org.cytoloop.cli.demo;
