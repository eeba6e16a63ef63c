/** What a report says: sections of words, numbers, tables, charts and pictures. */
package org.cytoloop.reporting.model;
