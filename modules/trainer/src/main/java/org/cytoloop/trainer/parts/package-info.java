/** Parts the trainer window is built of. */
package org.cytoloop.trainer.parts;
