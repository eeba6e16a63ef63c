/** Training samples with their features as ARFF, the file format of Weka. */
package org.cytoloop.exchange.arff;
