/** The saved form of a classifier: JSON, documented in MODEL-FORMAT.md, checked number by number when read. */
package org.cytoloop.classifiers.format;
