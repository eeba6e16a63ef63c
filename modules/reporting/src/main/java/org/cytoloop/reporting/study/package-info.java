/** Reads a study into a report. */
package org.cytoloop.reporting.study;
