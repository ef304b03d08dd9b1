package org.duizhao.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.TimeRange;

/** Columns that several tables have. */
final class Columns {
    private Columns() {}

    static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("start_offset"), row.getInt("end_offset"));
    }

    static Optional<TimeRange> time(ResultSet row) throws SQLException {
        Optional<Long> start = number(row, "start_millis");
        return start.isPresent()
                ? Optional.of(new TimeRange(start.get(), row.getLong("end_millis")))
                : Optional.empty();
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
