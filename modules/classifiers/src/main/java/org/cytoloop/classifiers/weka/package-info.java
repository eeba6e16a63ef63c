/** Trainers that let Weka learn and compile what it learned. */
package org.cytoloop.classifiers.weka;
