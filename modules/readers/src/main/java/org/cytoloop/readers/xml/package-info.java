/** XML without document types and external entities. */
package org.cytoloop.readers.xml;
