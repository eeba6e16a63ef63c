/** From samples to training data: newest label per cell, never UNSURE, never an exam cell. */
package org.cytoloop.engine.training;
