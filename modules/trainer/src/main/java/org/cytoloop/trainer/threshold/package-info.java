/** The dial for the threshold from which a cell is called ON. */
package org.cytoloop.trainer.threshold;
