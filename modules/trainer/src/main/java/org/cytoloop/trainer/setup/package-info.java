/** The upper part of the trainer window: what to train with, and the button that does it. */
package org.cytoloop.trainer.setup;
