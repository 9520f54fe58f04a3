/// The study in a database: the only place for SQL and JDBC.
@NullMarked
package org.postil.store;

import org.jspecify.annotations.NullMarked;
