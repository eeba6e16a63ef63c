/** Keeps Bio-Formats to the files around an image: no network, no far-away files, no foreign XML. */
package org.cytoloop.bioformats.confine;
