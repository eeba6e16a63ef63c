/** The trainer "Nearest neighbours" on the library Tribuo, and the open text format its classifiers are saved in. */
package org.example.cytoloop.template.neighbours;
