using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jail.Data;

/// <summary>
/// What every connection is set to: wait for a lock inside SQLite (the driver's own way sleeps 150 ms a turn),
/// and sync the log at every commit, so that nothing acknowledged is lost with the power.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Text = "PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
