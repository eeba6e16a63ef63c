/** Trained ON/OFF classifiers: provenance, schema check and parallel prediction over a compiled model. */
package org.cytoloop.classifiers;
