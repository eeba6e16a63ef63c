/**
 * Per-cell features from the pixels around a cell, its outline and its neighbours. Each provider is one set the user can
 * choose; they share a patch of pixels that is cut around each cell and scaled to the expected cell diameter.
 */
package org.cytoloop.features;
