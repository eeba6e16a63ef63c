/** Training, live update, the card of a round and the trial of a threshold, as they are for one open study. */
package org.cytoloop.trainer.model;
