/** Scores, intervals and cross-validation; every formula names its source. */
package org.cytoloop.engine.evaluation;
