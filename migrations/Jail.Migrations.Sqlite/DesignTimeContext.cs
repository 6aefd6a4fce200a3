using Jail.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Jail.Migrations.Sqlite;

/// <summary>What <c>dotnet ef migrations add</c> makes its context with; the file is never opened.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<JailDbContext>
{
    public JailDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<JailDbContext>();
        DatabaseSetup.Configure(options, "design-time.db");
        return new JailDbContext(options.Options);
    }
}
