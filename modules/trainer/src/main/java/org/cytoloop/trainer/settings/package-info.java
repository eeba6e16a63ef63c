/** What the user chose for training, and how it is remembered. */
package org.cytoloop.trainer.settings;
