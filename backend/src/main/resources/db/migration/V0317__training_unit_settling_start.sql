UPDATE session_unit SET look_at = ends_at;
