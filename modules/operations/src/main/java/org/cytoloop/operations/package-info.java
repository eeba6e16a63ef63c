/**
 * The steps of the loop carried out on a study: add a slice, detect, import, sample, label, train, classify, evaluate.
 * Command line and windows call the same operations. All may take long: never call them on the event thread.
 */
package org.cytoloop.operations;
