/** Models as flat arrays of numbers, fast to evaluate and free of the library that trained them. */
package org.cytoloop.classifiers.compiled;
